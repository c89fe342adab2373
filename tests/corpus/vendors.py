"""The generated packages that read recorded traffic, loaded when a folder needs them."""

from __future__ import annotations

import functools
from importlib import import_module
from typing import Any

import msgspec

from corpus.folders import DIALECTS, FOLDERS
from corpus.records import Exchange
from wireloom.registry import find_vendor
from wireloom.typed import TypedClient
from wireloom.vendor import Dialect, Vendor


def vendor_of(exchange: Exchange) -> Vendor:
    """Whose decoders read the exchange; its default protocol is that of the folder."""
    return vendor_of_folder(exchange.record.folder)


@functools.cache
def vendor_of_folder(folder: str) -> Vendor:
    """As `vendor_of`, by the name of the folder."""
    vendor = find_vendor(FOLDERS[folder])
    dialect = DIALECTS.get(folder)
    return vendor if dialect is None else msgspec.structs.replace(vendor, default_dialect=dialect)


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
    contents = "LIST_CACHED_CONTENTS" if page else "CREATE_CACHED_CONTENT"
    responses = {"responses.compact": "COMPACT_RESPONSE", "responses.get": "DELETE_RESPONSE"}
    name = responses.get(exchange.record.api)
    module = "openai_responses.protocol" if name else "vendor"
    vendor = import_module(f"wireloom_vendors.{vendor_of(exchange).name}.{module}")
    return msgspec.json.Decoder(getattr(vendor, name or contents).response)


@functools.cache
def error_decoder(name: str, dialect: str) -> msgspec.json.Decoder[Any]:
    """What decodes the body of a failure of a vendor."""
    first = next(iter(find_vendor(name).dialects))
    package = f"wireloom_vendors.{name}" if dialect == first else f"wireloom_vendors.{name}.{dialect}"
    return msgspec.json.Decoder(import_module(f"{package}.types").ErrorResponse)
