package org.wandelwerk.audit;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.history.RowNumbers;
import org.wandelwerk.history.RowNumbers.NumberedRow;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.trail.Trails;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists of numbers without gaps: what was recorded, what of it is public, and what is gone, when and by whom. */
@Service
@Transactional(readOnly = true)
public class Numbers {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Matter LISTS = Matter.ofHouse("lists of numbers");

    private final RowNumbers numbers;
    private final Trails trails;
    private final Rights rights;

    Numbers(RowNumbers numbers, Trails trails, Rights rights) {
        this.numbers = numbers;
        this.trails = trails;
        this.rights = rights;
    }

    /** The years that the list has, the newest first. */
    public List<Integer> years(NumberList list) {
        rights.require(Permission.READ_TRAIL, LISTS);
        return numbers.years(list.table().table());
    }

    /** Whether a recording is gone that the list is made of, or may have been. */
    public RowNumbers.Gaps gaps(NumberList list) {
        rights.require(Permission.READ_TRAIL, LISTS);
        return numbers.gaps(list.table());
    }

    /** One part of a year behind the given cursor; a cursor that is none is not found. */
    public Slice<NumberLine> of(NumberList list, int year, @Nullable String after, int size) {
        rights.require(Permission.READ_TRAIL, LISTS);
        var behind = after == null
                ? 0
                : Cursor.read(after, 1)
                        .map(cursor -> cursor.values().getFirst())
                        .filter(number -> number.matches("[0-9]{1,9}"))
                        .map(Long::valueOf)
                        .orElseThrow(() -> new NotFound("numbers " + after));
        var rows = numbers.of(list.table(), year, behind, size + 1);
        return Slice.of(
                lines(list, rows),
                size,
                line -> new Cursor(List.of(Long.toString(line.row().number()))));
    }

    private List<NumberLine> lines(NumberList list, List<NumberedRow> rows) {
        var images = rows.stream().collect(Collectors.toMap(NumberedRow::row, row -> MAPPER.readTree(row.image())));
        var names = trails.names(
                list.kind(),
                images.values().stream()
                        .map(image -> record(list, image))
                        .distinct()
                        .toList());
        return rows.stream()
                .map(row -> {
                    var image = images.getOrDefault(row.row(), MAPPER.createObjectNode());
                    var record = record(list, image);
                    return new NumberLine(row, record, names.get(record), series(list, image), day(list, image));
                })
                .toList();
    }

    private static UUID record(NumberList list, JsonNode image) {
        return UUID.fromString(image.path(list.table().owner()).asString());
    }

    private static String series(NumberList list, JsonNode image) {
        return list == NumberList.DECISIONS ? image.path("body").asString("") : "";
    }

    private static String day(NumberList list, JsonNode image) {
        var column = switch (list) {
            case DECISIONS -> "decided_on";
            case MEETINGS -> "held_on";
            case NEWS -> "happened_on";
            case FILINGS -> "handed_in_at";
        };
        var day = image.path(column);
        if (!day.isString()) {
            return "";
        }
        return list == NumberList.FILINGS
                ? OffsetDateTime.parse(day.asString())
                        .atZoneSameInstant(BERLIN)
                        .toLocalDate()
                        .toString()
                : day.asString();
    }
}
