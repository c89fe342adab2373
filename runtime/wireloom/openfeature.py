"""Flags from OpenFeature, the standard interface of feature-flag services. Needs the extra `wireloom[openfeature]`.

    from openfeature import api
    from wireloom.openfeature import OpenFeatureFlags

    api.set_provider(...)
    client = Client(flag_provider=OpenFeatureFlags())

A flag of Wireloom has its full name there (`vendor.flag`): a boolean, or a string for a choice.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from .errors import ConfigurationError

try:
    from openfeature import api
    from openfeature.evaluation_context import EvaluationContext  # pyright: ignore[reportMissingTypeStubs]
    from openfeature.exception import ErrorCode
    from openfeature.flag_evaluation import FlagEvaluationDetails, Reason
except ImportError as _missing:
    raise ImportError(
        "wireloom.openfeature needs the OpenFeature SDK: pip install 'wireloom[openfeature]'"
    ) from _missing

_LOG: Final = logging.getLogger("wireloom.flags")


class OpenFeatureFlags:
    """Asks the provider that is set in OpenFeature (for `domain`) for each flag that nothing nearer has set.

    `context` tells whom the flags are for: an `EvaluationContext`, or a function that gives one for each call;
    OpenFeature adds its global and transaction contexts. A flag that the provider does not know has the default of
    the spec, and so has one that it cannot answer for, which is logged as a warning. Evaluation blocks, also in
    an `AsyncClient`: use a provider that evaluates in the process. May be shared by threads and clients.
    """

    def __init__(
        self,
        domain: str | None = None,
        context: EvaluationContext | Callable[[], EvaluationContext | None] | None = None,
    ) -> None:
        self._client: Final = api.get_client(domain)
        self._context: Final = context

    def value(self, name: str, default: bool | str) -> bool | str | None:
        """The value of the flag `name`; None where the provider has none.

        Raises `ConfigurationError` for a value of another type.
        """
        context = self._context() if callable(self._context) else self._context
        details: FlagEvaluationDetails[bool] | FlagEvaluationDetails[str]
        if isinstance(default, bool):
            details = self._client.get_boolean_details(name, default, context)
        else:
            details = self._client.get_string_details(name, default, context)
        if details.error_code == ErrorCode.TYPE_MISMATCH:
            kind = "a boolean" if isinstance(default, bool) else "a string"
            raise ConfigurationError(f"flags of the provider: {name} must be {kind} there")
        if details.error_code is not None:
            if details.error_code != ErrorCode.FLAG_NOT_FOUND:
                _LOG.warning("OpenFeature gives no value for %s: %s", name, details.error_code)
            return None
        return None if details.reason == Reason.DEFAULT and details.value == default else details.value
