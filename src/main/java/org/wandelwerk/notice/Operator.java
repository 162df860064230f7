package org.wandelwerk.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who runs this site, as far as the operator has told; each fact fills places such as {@code {{name}}} in texts. */
public record Operator(
        @Nullable String name,
        @Nullable String represented,
        @Nullable String address,
        @Nullable String mail,
        @Nullable String phone,
        @Nullable String privacy) {

    /** What can be told of an operator. */
    enum Fact {
        NAME,
        REPRESENTED,
        ADDRESS,
        MAIL,
        PHONE,
        PRIVACY;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Fact> of(String word) {
            return Stream.of(values()).filter(fact -> fact.word().equals(word)).findAny();
        }
    }

    /** Reads the settings {@code wandelwerk.operator.…}; what is blank was not told. */
    static Operator of(Function<String, @Nullable String> settings) {
        return new Operator(
                told(settings, Fact.NAME),
                told(settings, Fact.REPRESENTED),
                told(settings, Fact.ADDRESS),
                told(settings, Fact.MAIL),
                told(settings, Fact.PHONE),
                told(settings, Fact.PRIVACY));
    }

    private static @Nullable String told(Function<String, @Nullable String> settings, Fact fact) {
        var value = settings.apply("wandelwerk.operator." + fact.word());
        return value == null || value.isBlank() ? null : value.strip();
    }

    @Nullable
    String tells(Fact fact) {
        return switch (fact) {
            case NAME -> name;
            case REPRESENTED -> represented;
            case ADDRESS -> address;
            case MAIL -> mail;
            case PHONE -> phone;
            case PRIVACY -> privacy;
        };
    }
}
