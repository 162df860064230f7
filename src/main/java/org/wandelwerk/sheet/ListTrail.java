package org.wandelwerk.sheet;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.personal.AgedRecords;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.TrailTable;

/** What happened to a list that was handed in, and when it goes. */
@Configuration(proxyBeanMethods = false)
class ListTrail {

    static final String WORD = "listen";

    private static final String TEXTS = "sheet.trail.";
    private static final Matter LISTS = Matter.ofHouse("trails of lists");

    @Bean
    TrailSource trailOfLists(IntakeRepository intakes, ListKinds kinds, Rights rights) {
        var own = TrailTable.of("sheet.intakes", "id", TEXTS)
                .word("kind", "sheet.kind.")
                .reference("committee_id", "gremien")
                .texts("version", "columns")
                .moments("taken_at", "undone_at")
                .texts("added", "changed", "same")
                .hidden("file", "head_line", "headings", "notes", "writers", "changed_at")
                .hidden("made_by", "made_by_name", "made_at", "taken_by", "taken_by_name", "undone_by")
                .hidden("undone_by_name");
        return TrailSource.of(WORD, "liste", TEXTS, List.of(own), ids -> intakes.records(ids, read(kinds, rights)))
                .readBy(kinds.all().map(ListKind::editing).distinct().toArray(Permission[]::new));
    }

    /** Each kind is read by those who edit such records everywhere; all of them by who reads every line of time. */
    private static List<String> read(ListKinds kinds, Rights rights) {
        var mine = rights.mine();
        return kinds.all()
                .filter(kind -> mine.may(Permission.READ_TRAIL, LISTS) || mine.may(kind.editing(), LISTS))
                .map(ListKind::word)
                .toList();
    }

    /** Those that were never taken over. */
    @Bean
    RetainedRecords waitingLists(IntakeRepository intakes) {
        return new AgedRecords(
                "lists", RetentionClass.UPLOAD, Set.of("sheet.lines"), intakes::countWaiting, intakes::forgetWaiting);
    }

    /** Those that were taken over so long ago that nobody takes them back; what they changed stands in history. */
    @Bean
    RetainedRecords takenLists(IntakeRepository intakes) {
        return new AgedRecords(
                "takeovers",
                RetentionClass.WAY_BACK,
                Set.of("sheet.intakes", "sheet.steps"),
                intakes::countTaken,
                intakes::forgetTaken);
    }
}
