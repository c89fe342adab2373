"""The stable ids of all errors in specs, each with one line on what it means."""

from __future__ import annotations

from typing import Final

IDS: Final[dict[str, str]] = {
    # Reading a file.
    "unreadable": "The file or folder does not exist or cannot be read.",
    "too-large": "The file is larger than 1 MiB.",
    "not-utf8": "The file is not UTF-8 text.",
    "byte-order-mark": "The file starts with a byte order mark.",
    "control-character": "A control character, or one that changes the direction of text, stands in the file.",
    "secret": "Something that looks like an API key, a token or a private key stands in the file.",
    # YAML.
    "syntax": "The file is not well-formed YAML.",
    "empty-spec": "The file holds no data.",
    "multiple-documents": "The file holds more than one YAML document.",
    "directive": "A YAML directive (%YAML, %TAG) stands in the file.",
    "anchor": "A YAML anchor (&name); specs write each thing out.",
    "alias": "A YAML alias (*name); specs write each thing out.",
    "tag": "An explicit YAML tag (!name); specs hold JSON data only.",
    "merge-key": "The YAML merge key (<<); specs use overlays instead.",
    "duplicate-key": "The same key stands twice in one map.",
    "non-string-key": "A key is not a string; numbers, true, false and null need quotes as keys.",
    "number-range": "A number that does not fit 64 bits.",
    "too-deep": "Nesting deeper than 64 levels.",
    "too-many-nodes": "More than 100,000 values in one file.",
    # Files of a spec directory.
    "missing-spec": "The spec directory holds no such dialect or vendor, or none at all.",
    "unexpected-file": "A file that the spec directory has no use for.",
    "outside-root": "A file, or what a link leads to, lies outside the spec directory.",
    "bad-name": "A name that cannot be used for a dialect or a vendor.",
    "name-mismatch": "The name in the file differs from the name of the file.",
    "duplicate-spec": "A dialect or vendor stands both in a file and in a folder of its name.",
    "duplicate-section": "A section that cannot be spread over files stands in two files of a folder.",
    "not-a-mapping": "A map is needed at the top of a spec.",
    "unknown-dialect": "A vendor extends a dialect that does not exist.",
    "overlay-section": "An overlay stands where it cannot be told which dialect it is for.",
    "base-url": "A base URL that is neither https nor on the loopback.",
    # Overlays.
    "remove-missing": "An overlay removes (null) what is not there.",
    "null-marker": "A malformed {$null: true}.",
    # The meta-schema.
    "unknown-key": "A key that the spec language does not have at this place.",
    "missing-key": "A key that this place needs is missing.",
    "wrong-type": "A value of the wrong JSON type.",
    "wrong-value": "A value that is not allowed at this place.",
    # Types.
    "type-name": "A name that no type can have.",
    "inline-name": "An inline object would get the name of another type.",
    "field-name": "A property has a name that msgspec cannot write.",
    "field-collision": "Two properties of an object have the same Python name.",
    "nullable-type": "`nullable` stands at a named type instead of at the properties that refer to it.",
    "unknown-type": "A type is referred to that does not exist.",
    "union-kind": "A union without `tag` has a member that is not of its kind, or no kind at all.",
    "union-member": "A member of a tagged union is not an object type.",
    "union-tag": "A member of a tagged union lacks the tag property, or has another value there.",
    "union-tags": "A type is a member of unions that are told apart by different properties.",
    "recursive-alias": "A type that is not an object refers to itself.",
    # Mappings.
    "unknown-field": "A wire type has no such field.",
    "missing-field": "A wire type requires a field that a template does not write.",
    "not-an-object": "A field is read from a value that has none.",
    "not-a-list": "`each` or `page` over a value that is no list.",
    "not-a-union": "`switch`, `read` or `cite` on a value that is no union told apart by a tag.",
    "not-a-block": "Something else than a map of rows, a switch, a loop or [].",
    "unknown-name": "A path that starts with an unknown variable.",
    "unknown-event": "An event that the common model does not have.",
    "unknown-event-field": "An event has no such field.",
    "missing-event-field": "A field that an event requires is not mapped.",
    "unknown-member": "A union has no such member.",
    "missing-case": "A member of a union is not listed.",
    "type-mismatch": "A value of another type than its target takes.",
    "unknown-part": "A part that the common model does not have.",
    "unknown-part-field": "A part, a citation or usage has no such field.",
    "unmapped-part": "A part of the common model is neither written nor dropped with a reason.",
    "unmapped-field": "A field of a part is neither written nor dropped with a reason.",
    "unknown-param": "A parameter that the common model does not have.",
    "unmapped-param": "A parameter of the common model is neither placed nor dropped with a reason.",
    # The command.
    "unknown-path": "`wireloom explain` was asked for a path that the merged spec does not have.",
}
