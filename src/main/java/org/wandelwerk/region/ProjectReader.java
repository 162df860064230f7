package org.wandelwerk.region;

import static org.wandelwerk.region.Meaning.object;
import static org.wandelwerk.region.Meanings.address;
import static org.wandelwerk.region.Meanings.date;
import static org.wandelwerk.region.Meanings.euros;
import static org.wandelwerk.region.Meanings.mention;
import static org.wandelwerk.region.Meanings.text;
import static org.wandelwerk.region.Meanings.word;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.programme.FundingAreaKey;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.FundingAreaMark;
import org.wandelwerk.project.Period;
import org.wandelwerk.region.RegionFile.Mention;
import org.wandelwerk.region.RegionFile.Ruling;
import org.wandelwerk.region.RegionFile.Standing;
import org.wandelwerk.region.RegionFile.Story;
import org.wandelwerk.region.RegionFile.Sums;
import org.wandelwerk.region.RegionFile.Undertaking;
import org.wandelwerk.region.RegionFile.Whereabouts;

/** Reads the projects of a region. */
final class ProjectReader {

    private final Vocabulary vocabulary;
    private final Known known;

    ProjectReader(Vocabulary vocabulary, Known known) {
        this.vocabulary = vocabulary;
        this.known = known;
    }

    Undertaking project(Fields fields) {
        return new Undertaking(
                fields.spot(),
                fields.required("id", known.newProject(), ""),
                story(fields),
                fields.optional("promoter", mention(RegionReader.NAME)),
                whereabouts(fields),
                fields.set("workshops", known.workshop()),
                area(fields),
                standing(fields),
                new Sums(fields.optional("total_cost_eur", euros()), fields.optional("grant_eur", euros())),
                period(fields),
                fields.list("decisions", object(ProjectReader::decision)),
                fields.set("sources", address()));
    }

    private static Story story(Fields fields) {
        return new Story(
                fields.required("title", text(RegionReader.NAME), ""),
                fields.required("summary", text(RegionReader.TEXT), ""),
                fields.optional("note", text(RegionReader.TEXT)));
    }

    private static Whereabouts whereabouts(Fields fields) {
        return new Whereabouts(
                fields.optional("municipality", mention(RegionReader.NAME)),
                fields.optional("district", mention(RegionReader.NAME)));
    }

    /** What a source states comes before what was concluded from the content. */
    private @Nullable FundingAreaMark area(Fields fields) {
        var stated = fields.optional("funding_area", areaNumber());
        var inferred = fields.optional("funding_area_inferred", areaNumber());
        if (stated != null) {
            return new FundingAreaMark(key(stated), false);
        }
        return inferred == null ? null : new FundingAreaMark(key(inferred), true);
    }

    private Meaning<Integer> areaNumber() {
        return Meanings.number(1, RegionReader.MANY)
                .unless(
                        number -> !vocabulary.fundingAreas().contains(String.valueOf(number)),
                        "is no funding area of the programme");
    }

    private static FundingAreaKey key(int number) {
        return new FundingAreaKey(Origins.PROGRAMME, String.valueOf(number));
    }

    private Standing standing(Fields fields) {
        return new Standing(
                fields.optional("status", word(vocabulary.statuses())),
                fields.optional("status_note", text(RegionReader.TEXT)));
    }

    private static Period period(Fields fields) {
        var from = fields.optional("period_start", Meanings.year());
        var to = fields.optional("period_end", Meanings.year());
        if (from != null && to != null && from > to) {
            fields.refuse("period_end", "is before the start");
        }
        return new Period(from, to);
    }

    private static Ruling decision(Fields fields) {
        return new Ruling(
                fields.required("body", mention(RegionReader.NAME), new Mention(fields.spot(), "")),
                fields.required("kind", word(DecisionOutcome.class), DecisionOutcome.CONFIRMED),
                fields.optional("date", date()),
                fields.optional("amount_eur", euros()));
    }
}
