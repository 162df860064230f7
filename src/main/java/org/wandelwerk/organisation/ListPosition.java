package org.wandelwerk.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.wandelwerk.kernel.Cursor;

/**
 * Where a list of organisations goes on: behind this one. The group is always there, so one cursor fits both
 * orders.
 */
record ListPosition(OrganisationGroup group, String name, UUID id) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static Cursor cursor(OrganisationEntry last) {
        return new Cursor(
                List.of(last.group().name(), last.name(), last.id().value().toString()));
    }

    static Optional<ListPosition> read(String encoded) {
        return Cursor.read(encoded, 3).flatMap(cursor -> read(cursor.values()));
    }

    private static Optional<ListPosition> read(List<String> values) {
        return List.of(OrganisationGroup.values()).stream()
                .filter(group -> group.name().equals(values.get(0))
                        && ID.matcher(values.get(2)).matches())
                .map(group -> new ListPosition(group, values.get(1), UUID.fromString(values.get(2))))
                .findAny();
    }
}
