"""How certificates are verified: as httpx does it, always, and with roots that are read once."""

from __future__ import annotations

import os
import ssl
from functools import lru_cache

from wireloom.errors import ConfigurationError


def tls_context(*, trust_env: bool) -> ssl.SSLContext:
    """The context of all clients that trust the same roots.

    Reading the roots takes longer than many a request, so it is done again only where `SSL_CERT_FILE` or `SSL_CERT_DIR`
    names others, or the file has changed. Raises `ConfigurationError` for ones that cannot be read.
    """
    names = ("SSL_CERT_FILE", "SSL_CERT_DIR") if trust_env else ()
    try:
        return _context(
            trust_env, tuple((path, _changed(path)) for name in names if (path := os.environ.get(name)))
        )
    except OSError as error:
        problem = error.strerror or type(error).__name__
    raise ConfigurationError(
        f"the certificates of SSL_CERT_FILE or SSL_CERT_DIR cannot be read: {problem}; name others, or set trust_env=False"
    )


class _Closing(ssl.SSLSocket):
    """Whoever is interrupted in its handshake has no other hold of the socket."""

    def do_handshake(self, block: bool = False) -> None:
        try:
            super().do_handshake(block)
        except BaseException:
            self.close()
            raise


@lru_cache(maxsize=4)
def _context(trust_env: bool, roots: tuple[tuple[str, int | None], ...]) -> ssl.SSLContext:
    del roots  # they are told by the environment
    from httpx import create_ssl_context

    context = create_ssl_context(trust_env=trust_env)
    context.sslsocket_class = _Closing
    return context


def _changed(path: str) -> int | None:
    try:
        return os.stat(path).st_mtime_ns
    except OSError:
        return None
