package org.wandelwerk.sheet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeId;

/**
 * What lies on the desk of those who bring lists in.
 *
 * @param order all bodies, as they are listed
 * @param readable the words of the kinds that may be given out
 * @param editable the words of the kinds that may be handed in
 */
public record IntakeDesk(List<String> readable, List<String> editable, List<Committee> order, List<Intake> intakes) {

    public IntakeDesk {
        readable = List.copyOf(readable);
        editable = List.copyOf(editable);
        order = List.copyOf(order);
        intakes = List.copyOf(intakes);
    }

    public Map<CommitteeId, Committee> bodies() {
        return order.stream().collect(Collectors.toMap(Committee::id, Function.identity()));
    }
}
