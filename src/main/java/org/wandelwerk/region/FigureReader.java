package org.wandelwerk.region;

import static org.wandelwerk.region.Meanings.address;
import static org.wandelwerk.region.Meanings.date;
import static org.wandelwerk.region.Meanings.text;
import static org.wandelwerk.region.Meanings.word;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wandelwerk.kernel.Exactness;
import org.wandelwerk.programme.ProgrammeFigureKind;
import org.wandelwerk.programme.ProgrammeFigureKind.Unit;
import org.wandelwerk.region.RegionFile.Count;

/** Reads the published figures of the programme. */
final class FigureReader {

    private static final Map<String, ProgrammeFigureKind> KINDS = Arrays.stream(ProgrammeFigureKind.values())
            .collect(Collectors.toMap(ProgrammeFigureKind::name, Function.identity()));
    private static final Map<String, Unit> UNITS = Map.of("projects", Unit.PROJECTS, "EUR cents", Unit.EURO_CENTS);

    private final Set<String> told = new HashSet<>();

    Count figure(Fields fields) {
        var kind = fields.required("kind", word(KINDS), ProgrammeFigureKind.PAID);
        var unit = fields.required("unit", word(UNITS), kind.unit());
        if (unit != kind.unit()) {
            fields.refuse("unit", "does not fit the kind");
        }
        var figure = new Count(
                fields.spot(),
                kind,
                fields.required("scope", text(RegionReader.NAME), ""),
                fields.required("value", Meanings.count(), 0L),
                fields.optional("as_of", date()),
                fields.required("exactness", word(Exactness.class), Exactness.AS_PUBLISHED),
                fields.optional("source", address()),
                fields.optional("note", text(RegionReader.TEXT)));
        if (!told.add(Origins.idOf(figure))) {
            fields.refuse("kind", "is the same figure of the same date from the same source as another");
        }
        return figure;
    }
}
