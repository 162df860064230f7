package org.wandelwerk.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.DelegateId;
import org.wandelwerk.committee.Sitting;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.organisation.RepresentativeId;

/** Who sits on a seat, kept among its values for the way back: the same people with their days and accounts. */
final class KeptSittings {

    private static final String FIELD = "#sittings";
    private static final int PARTS = 6;

    private KeptSittings() {}

    static TypedValues write(TypedValues values, List<Sitting> sittings) {
        return values.with(FIELD, sittings.stream().map(KeptSittings::line));
    }

    private static String line(Sitting one) {
        return String.join(
                "|",
                one.id().value().toString(),
                one.person().value().toString(),
                String.valueOf(one.isSubstitute()),
                String.valueOf(one.validity().fromColumn()),
                String.valueOf(one.validity().toColumn()),
                Objects.requireNonNullElse(one.mail(), ""));
    }

    static List<Sitting> read(TypedValues values) {
        return values.lines(FIELD).stream().map(KeptSittings::sitting).toList();
    }

    private static Sitting sitting(String line) {
        var parts = line.split("\\|", PARTS);
        return new Sitting(
                new DelegateId(UUID.fromString(parts[0])),
                new RepresentativeId(UUID.fromString(parts[1])),
                Boolean.parseBoolean(parts[2]),
                Validity.ofColumns(day(parts[3]), day(parts[4])),
                parts[5].isEmpty() ? null : parts[5]);
    }

    private static @Nullable LocalDate day(String column) {
        return column.equals("null") ? null : LocalDate.parse(column);
    }

    /** The same values with what is kept of others. */
    static TypedValues copy(TypedValues from, TypedValues to) {
        return to.with(FIELD, from.of(FIELD));
    }

    /** Whether the same people sit there; where nothing was kept, nothing tells otherwise. */
    static boolean same(TypedValues kept, TypedValues now) {
        return kept.of(FIELD).isEmpty() || kept.of(FIELD).equals(now.of(FIELD));
    }
}
