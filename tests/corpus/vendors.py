"""The generated packages that read recorded traffic, loaded when a folder needs them."""

from __future__ import annotations

import functools
from importlib import import_module
from typing import Any

import msgspec

from corpus.folders import FOLDERS
from corpus.records import Exchange
from wireloom.registry import find_vendor
from wireloom.typed import TypedClient
from wireloom.vendor import Dialect, Vendor


def vendor_of(exchange: Exchange) -> Vendor:
    """Whose decoders read the exchange."""
    return find_vendor(FOLDERS[exchange.record.folder])


def dialect_of(vendor: Vendor) -> Dialect:
    """The protocol that the vendor's recorded traffic speaks."""
    return vendor.dialects[vendor.default_dialect]


@functools.cache
def client_of(name: str) -> type[Any]:
    """The typed client of a vendor."""
    package = import_module(f"wireloom_vendors.{name}")
    members = (getattr(package, member) for member in package.__all__)
    return next(m for m in members if isinstance(m, type) and issubclass(m, TypedClient))


@functools.cache
def model_decoder(name: str) -> msgspec.json.Decoder[Any]:
    """What decodes one model of a vendor."""
    return msgspec.json.Decoder(import_module(f"wireloom_vendors.{name}.vendor").GET_MODEL.response)


def object_decoder(exchange: Exchange) -> msgspec.json.Decoder[Any]:
    """What decodes a cached content, or a page of them."""
    page = exchange.record.request["method"] == "GET"
    name = "LIST_CACHED_CONTENTS" if page else "CREATE_CACHED_CONTENT"
    vendor = import_module(f"wireloom_vendors.{vendor_of(exchange).name}.vendor")
    return msgspec.json.Decoder(getattr(vendor, name).response)


@functools.cache
def error_decoder(name: str) -> msgspec.json.Decoder[Any]:
    """What decodes the body of a failure of a vendor."""
    return msgspec.json.Decoder(import_module(f"wireloom_vendors.{name}.types").ErrorResponse)
