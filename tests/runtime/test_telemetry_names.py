"""Names that telemetry uses, against the conventions of the installed package and the vendors' specs."""

from __future__ import annotations

import pytest
from opentelemetry.semconv._incubating.attributes import gen_ai_attributes
from opentelemetry.semconv._incubating.metrics import gen_ai_metrics
from opentelemetry.semconv.attributes import error_attributes, http_attributes, server_attributes

from wireloom import telemetry_names as names
from wireloom.registry import find_vendor
from wireloom_vendors import INDEX

NEWER = {"moonshot_ai"}
"""Well-known values that the package does not have yet; they stand in the conventions' own repository."""


def known(module: object) -> set[str]:
    return {value for value in vars(module).values() if isinstance(value, str)}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_names_are_those_of_the_conventions() -> None:
    ours = {value for name, value in vars(names).items() if name.isupper() and isinstance(value, str)}
    theirs = set[str]().union(
        *map(known, (gen_ai_attributes, gen_ai_metrics, error_attributes, http_attributes, server_attributes))
    )
    strange = {name for name in ours if not name.startswith("wireloom")} - theirs
    assert strange == set()
    assert len(ours & theirs) > 25


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_vendors_have_their_well_known_names() -> None:
    well_known = {member.value for member in gen_ai_attributes.GenAiProviderNameValues} | NEWER
    told = {name: find_vendor(name).telemetry for name in INDEX}
    assert {name for name in told.values() if name is not None} <= well_known
    # A name with other separators, or with another prefix, is the same party's.
    bare = {value.replace("_", "").rpartition(".")[2] for value in well_known}
    unnamed = {name for name, value in told.items() if value is None}
    assert {name for name in unnamed if name not in well_known and name.replace("_", "") in bare} == set()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_answers_are_well_known_operations() -> None:
    well_known = {member.value for member in gen_ai_attributes.GenAiOperationNameValues}
    for name in INDEX:
        for dialect in find_vendor(name).dialects.values():
            assert (dialect.generate.telemetry or dialect.generate.name) in well_known, (name, dialect.name)
