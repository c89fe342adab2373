"""The HTTP stacks below the runtime, each behind the same small protocol (`wireloom.http.seam`)."""
