"""What was decoded saves to JSON and loads again without loss."""

from __future__ import annotations

from hypothesis import given, strategies as st

from properties.drawing import LAW, chances
from properties.protocols import ProtocolUnderTest, every_protocol
from wireloom.decode import read_whole
from wireloom.saved import dumps, loads


@every_protocol
@LAW
@given(data=st.data())
def test_messages_responses_and_events_are_the_same_after_loading(
    protocol: ProtocolUnderTest, data: st.DataObject
) -> None:
    answer, chance = data.draw(protocol.writer.answers), data.draw(chances)
    run = protocol.run([protocol.wire(answer.frames(chance))])
    whole = read_whole(protocol.dialect, answer.whole(), vendor=protocol.vendor.name)
    assert loads(dumps(whole)) == whole
    assert loads(dumps(run.response.message)) == run.response.message
    assert loads(dumps(run.events)) == tuple(run.events)
    assert dumps(loads(dumps(run.events))) == dumps(run.events)
