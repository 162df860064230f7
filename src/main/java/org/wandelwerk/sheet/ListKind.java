package org.wandelwerk.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.identity.access.Permission;

/** A kind of list that comes in and goes out. */
interface ListKind {

    /** The word in addresses. */
    String word();

    /** The word on the command line. */
    String command();

    /** The word of the same records where people edit them one by one: the rule about a second person is theirs. */
    String edited();

    Permission editing();

    /** Whether each list is that of one body. */
    boolean isOfBody();

    List<ListField> fields();

    /** Parts of fields that may stand in cells of their own; those of one field come in their order before its cell. */
    default List<ListPart> parts() {
        return List.of();
    }

    /** All that a column can be. */
    default List<ListField> columns() {
        return Stream.concat(fields().stream(), parts().stream().map(ListPart::field))
                .toList();
    }

    ListRecords records(@Nullable CommitteeId committee, LocalDate today);
}
