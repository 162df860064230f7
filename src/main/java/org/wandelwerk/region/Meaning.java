package org.wandelwerk.region;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How a value of the file is understood. What is not understood is noted, and yields {@code null}. */
interface Meaning<T> {

    @Nullable
    T read(Located value, Spot spot, Findings findings);

    /** Goes on with what was understood. */
    default <R> Meaning<R> then(BiFunction<T, Spot, R> next) {
        return (value, spot, findings) -> {
            var read = read(value, spot, findings);
            return read == null ? null : next.apply(read, spot);
        };
    }

    /** Refuses what breaks a rule. */
    default Meaning<T> unless(Predicate<T> isWrong, String reason) {
        return (value, spot, findings) -> {
            var read = read(value, spot, findings);
            if (read != null && isWrong.test(read)) {
                findings.refuse(spot, value.shown(), reason);
                return null;
            }
            return read;
        };
    }

    static <T> Meaning<List<T>> list(Meaning<T> meaning) {
        return (value, spot, findings) -> {
            if (!(value instanceof Located.Items items)) {
                findings.refuse(spot, value.shown(), "is not a list");
                return null;
            }
            var read = new ArrayList<T>();
            for (int i = 0; i < items.values().size(); i++) {
                var item = items.values().get(i);
                var one = meaning.read(item, spot.item(i, item), findings);
                if (one != null) {
                    read.add(one);
                }
            }
            return read;
        };
    }

    /** A list in which nothing may stand twice. */
    static <T> Meaning<List<T>> set(Meaning<T> item) {
        return (value, spot, findings) -> {
            var seen = new HashSet<T>();
            return list(item.unless(one -> !seen.add(one), "stands in the list twice"))
                    .read(value, spot, findings);
        };
    }

    static <T> Meaning<T> object(Function<Fields, T> reading) {
        return (value, spot, findings) -> {
            if (!(value instanceof Located.Members members)) {
                findings.refuse(spot, value.shown(), "is not an object");
                return null;
            }
            var fields = new Fields(members, spot, findings);
            var read = reading.apply(fields);
            fields.warnOfUnknown();
            return read;
        };
    }
}
