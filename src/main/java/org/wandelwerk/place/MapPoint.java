package org.wandelwerk.place;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Language;

/**
 * What a map tells of one municipality, of some that lie near each other, or of a whole district.
 *
 * @param count how many of what the map shows are there
 * @param link the address of their list or of a nearer map, without language
 */
public record MapPoint(Place place, int count, @Nullable String link) {

    /** What a dot on the map stands for: a municipality, several that lie near, or a whole district. */
    public sealed interface Place permits District, Municipality, Group {

        /** The official key. */
        String key();

        String name();

        /** The name as maps write it. */
        String shortName();

        @Nullable
        SorbianName sorbian();

        /** A point inside it. */
        Point point();

        /** The German and the Sorbian name in one, for a reader of the given language. */
        String names(Language reader);
    }

    /**
     * Places that lie too near to each other for dots of their own.
     *
     * @param members the municipalities among them, that with most first
     * @param around what holds all of them
     */
    public record Group(List<Municipality> members, MapSection around) implements Place {

        private static final int NAMED = 2;

        public Group {
            members = List.copyOf(members);
        }

        @Override
        public String key() {
            return around.printed();
        }

        /** The first two, and how many more. */
        @Override
        public String name() {
            return names(Municipality::name, NAMED);
        }

        @Override
        public String shortName() {
            return names(Municipality::shortName, 1);
        }

        private String names(Function<Municipality, String> name, int most) {
            if (members.isEmpty()) {
                return String.format(Locale.ROOT, "%.3f, %.3f", point().lat(), point().lon());
            }
            var named = members.stream().limit(most).map(name).collect(Collectors.joining(", "));
            return members.size() > most ? named + " +" + (members.size() - most) : named;
        }

        @Override
        public @Nullable SorbianName sorbian() {
            return null;
        }

        @Override
        public Point point() {
            return around.middle();
        }

        @Override
        public String names(Language reader) {
            return names(one -> one.names(reader), NAMED);
        }
    }
}
