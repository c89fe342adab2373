"""Wrong addresses and arguments of them: each with its exact message, at the very place."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.spec_faults import compiled, faults

AUTH = "auth: {schemes: {key: {header: x-key}}, default: key}\n"
SHARED = "features: {x: {description: X., on: {base_url: "

ADDRESSES = [
    ("https://{a}.test", "", [
        "3:11: error[unknown-name]: there is no argument 'a' for the address",
    ]),
    ("https://{regoin}.test", "arguments: {region: {}}", [
        "3:11: error[unknown-name]: there is no argument 'regoin' for the address; did you mean 'region'?",
    ]),
    ('"https://{a-b}.test"', "", [
        "3:11: error[base-url]: the base URL 'https://{a-b}.test' has a brace that is no {argument}",
    ]),
    ("http://{a}.test", "arguments: {a: {}}", [
        "3:11: error[base-url]: the base URL 'http://{a}.test' must be https (http is for the loopback only)",
    ]),
    ("https://{a}.test", "arguments: {a: {of: b, otherwise: x}}", [
        "5:21: error[unknown-name]: there is no argument 'b' for the address",
    ]),
    ("https://{a}.test", "arguments: {a: {of: b}, b: {of: c}, c: {}}", [
        "5:21: error[unknown-name]: there is no argument 'b' for the address",
    ]),
    ("https://{a}.test", "arguments: {a: {of: b, default: x}, b: {}}", [
        "5:16: error[wrong-value]: arguments.a does not fit: an argument is either given (with 'env' and 'default'), or follows from another one ('of', with 'table' and 'otherwise')",
    ]),
    ("https://{a}.test", "arguments: {a: {table: {x: y}}}", [
        "5:16: error[wrong-value]: arguments.a does not fit: an argument is either given (with 'env' and 'default'), or follows from another one ('of', with 'table' and 'otherwise')",
    ]),
    ("https://{a}.test", "arguments: {a: {env: [home]}}", [
        "5:23: error[wrong-value]: arguments.a.env.0 is 'home', but an environment variable is capitals, digits and _",
    ]),
    ("https://{a}.test", "arguments: {a: {defualt: x}}", [
        "5:17: error[unknown-key]: arguments.a has no key 'defualt'; did you mean 'default'?",
    ]),
    ("https://{class}.test", "arguments: {class: {}}", [
        "5:13: error[wrong-value]: 'class' is a word of Python; choose another name for the argument",
    ]),
    ("https://{base_url}.test", "arguments: {base_url: {}}", [
        "5:13: error[wrong-value]: 'base_url' is an argument of every client; choose another name for the argument",
    ]),
    ("https://{space}.test", "arguments: {space: {}}\nendpoints: {ask: {headers: {x-s: {argument: space, type: string}}}}", [
        "5:13: error[wrong-value]: 'space' is an argument that travels as a header; choose another name for the argument",
    ]),
    ("https://a.test", SHARED + '"http://b.test"}}}', [
        "5:48: error[base-url]: the base URL 'http://b.test' must be https (http is for the loopback only)",
    ]),
    ("https://a.test", SHARED + '"https://{b}.test"}}}', [
        "5:48: error[unknown-name]: there is no argument 'b' for the address",
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("base_url", "overlay", "expected"), ADDRESSES)
def test_wrong_addresses(tmp_path: Path, base_url: str, overlay: str, expected: list[str]) -> None:
    head = f"vendor: acme\nextends: base\nbase_url: {base_url}\n{AUTH}"
    assert faults(tmp_path, overlay, head) == expected


def test_an_argument_may_be_for_one_of_several_dialects(tmp_path: Path) -> None:
    head = f"vendor: acme\nextends: [base, openai_chat]\nbase_url: https://acme.test\n{AUTH}"
    overlay = "arguments: {a: {}, b: {}}\noverlay: {openai_chat: {base_url: 'https://{a}.test'}}\n"
    assert faults(tmp_path, overlay, head) == [
        "5:20: error[wrong-value]: no base URL has a hole {b}: the argument would do nothing"
    ]


def test_a_method_stands_for_one_call_in_all_protocols(tmp_path: Path) -> None:
    head = f"vendor: acme\nextends: [base, openai_chat]\nbase_url: https://acme.test\n{AUTH}"
    same = "endpoints: {all: {method: GET, path: /models, response: Answer, python: models.list}}\n"
    _, diagnostics = compiled(tmp_path, same, head)
    assert not diagnostics, diagnostics.render()
    other = "endpoints: {all: {method: GET, path: /all, response: Answer, python: models.list}}\n"
    _, diagnostics = compiled(tmp_path, other, head)
    (error,) = diagnostics.errors
    assert "openai_chat" in str(error.position)
    assert error.message == "'models.list' is already the method of 'all'"
    clash = "endpoints: {ask: {python: chat.completions.make}}\n"
    _, diagnostics = compiled(tmp_path, clash, head)
    assert [error.message for error in diagnostics.errors] == [
        "'chat.completions.stream' is already the stream of 'ask'; give one of them another name by 'python' of 'stream'"
    ]
