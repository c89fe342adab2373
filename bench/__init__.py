"""Benchmarks: streams of our own through the smallest possible decoder, the official SDKs, and Wireloom."""
