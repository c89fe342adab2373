"""The golden features: a small spec each, what is generated from it, and what that makes of a sample."""

from __future__ import annotations

import functools
import json
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec

from wireloom.decode import StreamDecoder, read_whole
from wireloom.encode import encode
from wireloom.errors import WireloomError
from wireloom.flags import flag_table, resolve
from wireloom.model import Message
from wireloom.request import Request
from wireloom.resume import prefix_of
from wireloom.settings import VendorSettings, target_of
from wireloom_codegen.diagnostics import Diagnostics
from wireloom_codegen.generate import Output, generate
from wireloom_codegen.loader import bundled_templates, load_specs

GOLDEN = Path(__file__).parents[1] / "golden"
BASE = GOLDEN / "base"

FEATURES = sorted(path.parent.name for path in GOLDEN.glob("*/sample.json"))


def generated(root: Path) -> Output:
    """What is generated from the spec folder `root`, which may extend the base of the features."""
    diagnostics = Diagnostics()
    specs = load_specs(root, dialect_roots=[BASE], diagnostics=diagnostics)
    assert not diagnostics, diagnostics.render()
    output = generate(specs, bundled_templates(), diagnostics)
    assert not diagnostics, diagnostics.render()
    return output


@functools.cache
def modules(feature: str) -> dict[str, str]:
    """The modules of a feature by path."""
    return generated(GOLDEN / feature / "spec").files


def shown(feature: str) -> dict[str, str]:
    """The modules of a feature that differ from those of a vendor that changes nothing, by name."""
    plain = modules("plain") if feature != "plain" else {}
    texts = {path: _without_header(text) for path, text in modules(feature).items()}
    return {
        path.removesuffix(".py").replace("/", "."): text
        for path, text in texts.items()
        if path not in plain or text != _without_header(plain[path])
    }


def _without_header(text: str) -> str:
    """Without the hash of the specs, which changes with every comment in them."""
    return re.sub(r"(?m)^# Do not edit\..*$", "# Do not edit.", text, count=1)


def install(feature: str, folder: Path) -> str:
    """Write the modules of a feature as a package into `folder`; its name."""
    name = f"golden_{feature}"
    for path, text in modules(feature).items():
        place = folder / name / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    (folder / name / "py.typed").touch()
    return name


def run(feature: str, vendor: ModuleType) -> Any:
    """What the generated code makes of the sample, as JSON values."""
    sample = json.loads((GOLDEN / feature / "sample.json").read_text(encoding="utf-8"))
    made: dict[str, Any] = {}
    kinds = {
        "streams": _stream,
        "answers": _answer,
        "requests": _request,
        "models": _model,
        "resumes": _resume,
    }
    for kind, one in kinds.items():
        if kind in sample:
            made[kind] = [one(vendor.VENDOR, item) for item in sample[kind]]
    return made


def _stream(vendor: Any, item: Any) -> Any:
    dialect = vendor.dialects[item.get("dialect", vendor.default_dialect)]
    decoder = StreamDecoder(dialect, vendor=vendor.name)
    body = "".join(f"data: {json.dumps(frame)}\n\n" for frame in item["frames"]) + item.get("tail", "")
    events = [*decoder.receive(body.encode()), *decoder.end()]
    made = {"events": [_plain(event) for event in events]}
    if decoder.error is not None:
        made["error"] = [type(decoder.error).__name__, str(decoder.error)]
    return made


def _answer(vendor: Any, item: Any) -> Any:
    dialect = vendor.dialects[vendor.default_dialect]
    try:
        response = read_whole(dialect, json.dumps(item).encode(), vendor=vendor.name)
    except WireloomError as error:
        return {"error": [type(error).__name__, str(error)], "partial": _plain(error.partial)}
    made = _plain(response)
    request = Request(model="m", messages=(response.message,))
    written = encode(dialect, request)
    return {"response": made, "sent back": _plain(written)}


def _request(vendor: Any, item: Any) -> Any:
    flags = item.pop("flags", {})
    table = flag_table({vendor.name: flags}, vendors=[vendor.name])
    target = target_of(vendor, VendorSettings(), resolve(vendor, call=table, client={}, environment={}))
    request = msgspec.convert(item, Request)
    return _plain(encode(target.dialect, request, effects=target.effects))


def _resume(vendor: Any, item: Any) -> Any:
    """The request for the rest of an answer; None where there is none."""
    dialect = vendor.dialects[vendor.default_dialect]
    answer = msgspec.convert({"role": "assistant", "parts": item["answer"]}, Message)
    prefix = prefix_of(dialect, msgspec.convert(item["request"], Request), answer.parts)
    if prefix is None:
        return None
    written = encode(dialect, prefix.request, effects=prefix.effects)
    return {"body": _plain(written)["body"], "base_url": prefix.base_url, "withheld": prefix.withheld}


def _model(vendor: Any, item: Any) -> Any:
    dialect = vendor.dialects[vendor.default_dialect]
    page = msgspec.json.encode({"data": [item]})
    return _plain(dialect.model_info(msgspec.json.decode(page, type=dialect.list_models.response).data[0]))


def _plain(value: Any) -> Any:
    """A struct as JSON values, without the bytes that it was read from."""
    plain: Any = json.loads(msgspec.json.encode(value))
    plain.pop("raw", None)
    if plain.get("path_values") == {}:
        del plain["path_values"]
    return plain
