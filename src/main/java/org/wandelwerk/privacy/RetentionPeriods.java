package org.wandelwerk.privacy;

import java.time.Period;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.wandelwerk.personal.RetentionClass;

/** For how long things are kept here: what the operator set by {@code wandelwerk.retention.…}, else what ships. */
@Component
class RetentionPeriods {

    private final Map<RetentionClass, Period> periods = new EnumMap<>(RetentionClass.class);

    RetentionPeriods(Environment settings) {
        Stream.of(RetentionClass.values())
                .forEach(one -> one.period().ifPresent(shipped -> periods.put(one, period(settings, one, shipped))));
    }

    private static Period period(Environment settings, RetentionClass one, Period shipped) {
        var word = one.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var set = settings.getProperty("wandelwerk.retention." + word, "");
        var period = set.isBlank() ? shipped : Period.parse(set.strip());
        if (period.isNegative() || period.isZero()) {
            throw new IllegalStateException("wandelwerk.retention." + word + " must be longer than nothing");
        }
        return period;
    }

    /** Empty when nothing of the class ends by itself. */
    Optional<Period> of(RetentionClass one) {
        return Optional.ofNullable(periods.get(one));
    }
}
