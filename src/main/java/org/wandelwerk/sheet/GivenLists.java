package org.wandelwerk.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.Formats;
import org.wandelwerk.shell.Texts;
import org.wandelwerk.spreadsheet.GivenList;

/** Gives lists out, so that they can be changed and brought in again. */
@Service
@Transactional(readOnly = true)
public class GivenLists {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final ListKinds kinds;
    private final ListDoor door;
    private final Texts texts;
    private final Clock clock;

    GivenLists(ListKinds kinds, ListDoor door, Texts texts, Clock clock) {
        this.kinds = kinds;
        this.door = door;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * All that a list of today names, in the order of the alphabet.
     *
     * @param body the word of the body, where the kind has one
     */
    public GivenList give(String kindWord, String body, Language language) {
        var kind = kinds.named(kindWord);
        door.requireOpen(kind);
        var committee = door.bodies().called(kind, body);
        door.rights().requireReading(kind, committee);
        var rows = new ArrayList<List<String>>();
        rows.add(kind.fields().stream()
                .map(field -> texts.text(language, field.label()))
                .toList());
        var order = new Formats(language).order();
        kind.records(committee == null ? null : committee.id(), LocalDate.now(clock)).all().stream()
                .filter(ListedRecord::isListed)
                .sorted((one, other) -> order.compare(one.title(), other.title()))
                .forEach(record -> rows.add(kind.fields().stream()
                        .map(field -> cell(field, record.values(), language))
                        .toList()));
        return new GivenList(committee == null ? kind.word() : kind.word() + "-" + committee.key(), rows);
    }

    private String cell(ListField field, TypedValues values, Language language) {
        var value = values.of(field.name());
        if (value.isEmpty()) {
            return "";
        }
        return switch (field.form()) {
            case CHOICE -> texts.text(language, field.choiceTexts() + value);
            case DAY -> LocalDate.parse(value).format(DAY);
            case LINE, MAIL -> value;
        };
    }
}
