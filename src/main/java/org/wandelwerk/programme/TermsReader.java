package org.wandelwerk.programme;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.wandelwerk.definition.YamlPart;
import org.wandelwerk.kernel.Exactness;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.programme.ProgrammeTerms.Statement;

/** Reads under which terms a programme gives money; what its file does not have is not known. */
record TermsReader(YamlPart root) {

    private static final int WHOLE = 100;

    ProgrammeTerms terms() {
        return new ProgrammeTerms(
                list("periods", TermsReader::period),
                list("rates", TermsReader::rate),
                root.optional("minimum").map(TermsReader::sum).orElse(null),
                list("fields-of-action", TermsReader::named),
                list("bodies", TermsReader::body),
                list("criteria", TermsReader::named),
                root.optional("forms").map(forms -> Set.copyOf(forms.texts())).orElse(Set.of()),
                root.optional("is-not").map(TermsReader::notWhat).orElse(ProgrammeTerms.NotWhat.USUAL));
    }

    private static ProgrammeTerms.NotWhat notWhat(YamlPart part) {
        part.only("application", "deadline", "assurance", "notice", "start", "way");
        var said = new EnumMap<Statement, Text>(Statement.class);
        for (var statement : Statement.values()) {
            part.optional(statement.name().toLowerCase(Locale.ROOT))
                    .ifPresent(words -> said.put(statement, words.inBothLanguages()));
        }
        return new ProgrammeTerms.NotWhat(
                said,
                part.optional("way")
                        .map(YamlPart::inBothLanguages)
                        .map(List::of)
                        .orElse(List.of()));
    }

    private <T> List<T> list(String field, Function<YamlPart, T> reading) {
        var ids = new HashSet<String>();
        return root.optional(field).map(YamlPart::items).orElse(List.of()).stream()
                .map(item -> {
                    item.optional("id").filter(id -> !ids.add(id.text())).ifPresent(id -> {
                        throw id.wrong("'%s' stands here twice".formatted(id.text()));
                    });
                    return reading.apply(item);
                })
                .toList();
    }

    private static ProgrammeTerms.FundingPeriod period(YamlPart part) {
        part.only("id", "from", "to", "budgets");
        var from = part.field("from").number();
        var to = part.field("to").number();
        if (to < from) {
            throw part.field("to").wrong("the period ends before it begins");
        }
        return new ProgrammeTerms.FundingPeriod(
                part.field("id").text(),
                from,
                to,
                part.field("budgets").items().stream().map(TermsReader::sum).toList());
    }

    private static ProgrammeTerms.Sum sum(YamlPart part) {
        part.only("scope", "million", "euros", "exactness", "as-of", "source");
        return new ProgrammeTerms.Sum(
                part.field("scope").inBothLanguages(),
                part.optional("million")
                        .map(million -> Money.euros(million.number() * 1_000_000L))
                        .orElseGet(() -> Money.euros(part.field("euros").number())),
                part.field("exactness").word(Exactness.class),
                part.optional("as-of").map(YamlPart::date).orElse(null),
                source(part.field("source")));
    }

    private static ProgrammeTerms.Rate rate(YamlPart part) {
        part.only("name", "percent", "source");
        var percent = part.field("percent").number();
        if (percent > WHOLE) {
            throw part.field("percent").wrong("a share is at most 100");
        }
        return new ProgrammeTerms.Rate(part.field("name").inBothLanguages(), percent, source(part.field("source")));
    }

    private static ProgrammeTerms.Body body(YamlPart part) {
        part.only("id", "name", "grants");
        return new ProgrammeTerms.Body(
                part.field("id").text(),
                part.field("name").inBothLanguages(),
                part.optional("grants").map(YamlPart::flag).orElse(false));
    }

    private static ProgrammeTerms.Named named(YamlPart part) {
        part.only("id", "name");
        return new ProgrammeTerms.Named(
                part.field("id").text(), part.field("name").inBothLanguages());
    }

    private static Source source(YamlPart part) {
        try {
            return new Source(part.text());
        } catch (IllegalArgumentException _) {
            throw part.wrong("expected the address of a public page");
        }
    }
}
