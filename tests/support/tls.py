"""TLS on loopback: a server that answers every request alike, with a certificate that nobody trusts by default."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

CERTIFICATE = """\
-----BEGIN CERTIFICATE-----
MIIBpjCCAUugAwIBAgIUUpNDwMChCRM+er5gxBc0ZK6tMH8wCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOd2lyZWxvb20gdGVzdHMwIBcNMjYxMTI4MjAwMjQzWhgPMjEy
NjExMDQyMDAyNDNaMBkxFzAVBgNVBAMMDndpcmVsb29tIHRlc3RzMFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAE2hXEFnxWKDLZSqUOie2PezIOWMRdKJZ6c2ggMKtr
FkyMHX1m9A37qQfyPckrQGv/PevRy+DCfjcJc/cx+7P+3qNvMG0wHQYDVR0OBBYE
FCNDSMK6yfy7CqykBuTnOo/F6IShMB8GA1UdIwQYMBaAFCNDSMK6yfy7CqykBuTn
Oo/F6IShMBoGA1UdEQQTMBGCCWxvY2FsaG9zdIcEfwAAATAPBgNVHRMBAf8EBTAD
AQH/MAoGCCqGSM49BAMCA0kAMEYCIQDxsgUFP/9wGSccXmR/T9lFF/5cdDj0k7ML
auaNJ0NnHgIhAN2sSfX7mKtX3RT3DZdIzVfF0wbKJdpyb2G/9mtxe7n3
-----END CERTIFICATE-----
"""
"""For localhost and 127.0.0.1, signed by itself."""

_KEY = """\
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQggbjxD3cmdffsqqaJ
9vGDeKP0AaWY0f//LBai/5utnSihRANCAATaFcQWfFYoMtlKpQ6J7Y97Mg5YxF0o
lnpzaCAwq2sWTIwdfWb0DfupB/I9yStAa/8969HL4MJ+Nwlz9zH7s/7e
-----END PRIVATE KEY-----
"""

_ANSWER = b'{"id": "r1", "model": "m1", "text": "hello"}'
_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(_ANSWER)


@contextmanager
def serving_tls(folder: Path) -> Iterator[tuple[str, Path]]:
    """A running server: its base URL, and the file with its certificate."""
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    certificate.write_text(CERTIFICATE)
    key.write_text(_KEY)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=_accept, args=(listener, context), daemon=True)
        thread.start()
        yield f"https://127.0.0.1:{listener.getsockname()[1]}", certificate
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(10)


def _accept(listener: socket.socket, context: ssl.SSLContext) -> None:
    while True:
        try:
            plain, _ = listener.accept()
        except OSError:
            return
        with plain, suppress(OSError):
            plain.settimeout(10)
            with context.wrap_socket(plain, server_side=True) as client, client.makefile("rb") as lines:
                _answer(client, lines)


def _answer(client: ssl.SSLSocket, lines: object) -> None:
    """Answers the requests of one connection until it ends."""
    while True:
        length, line = 0, b"-"
        while line not in (b"", b"\r\n"):
            line = lines.readline()  # type: ignore[attr-defined]
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        if line == b"":
            return
        lines.read(length)  # type: ignore[attr-defined]
        client.sendall(_HEAD + _ANSWER)
