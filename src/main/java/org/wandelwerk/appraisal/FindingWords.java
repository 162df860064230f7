package org.wandelwerk.appraisal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.Programme;
import org.wandelwerk.programme.ProgrammeTerms;
import org.wandelwerk.programme.Programmes;
import org.wandelwerk.shell.Texts;

/** What criteria, bodies and votes are called in lines of time: their names are data, of programmes and bodies. */
@Component
class FindingWords {

    private static final String CRITERION = "criterion:";
    private static final String VOTE = "vote:";

    private final Programmes programmes;
    private final Procedures procedures;
    private final Committees committees;
    private final Texts texts;

    FindingWords(Programmes programmes, Procedures procedures, Committees committees, Texts texts) {
        this.programmes = programmes;
        this.procedures = procedures;
        this.committees = committees;
        this.texts = texts;
    }

    /** Of items, by their ids; those that the house itself has words for are left out. */
    Map<String, Text> items(Collection<String> ids) {
        var known = new HashMap<String, Text>();
        var named = ids.stream()
                .filter(id -> id.startsWith(CRITERION) || id.startsWith(VOTE))
                .toList();
        if (named.isEmpty()) {
            return known;
        }
        var terms = named.stream().anyMatch(id -> id.startsWith(CRITERION)) ? terms() : List.<ProgrammeTerms>of();
        var bodies = committees.all().stream().collect(Collectors.toMap(Committee::key, Function.identity()));
        for (var id : named) {
            var name = id.startsWith(VOTE)
                    ? Optional.ofNullable(bodies.get(id.substring(VOTE.length())))
                            .map(body -> called("appraisal.kind.VOTE", body.name()))
                    : criterion(terms, id.substring(CRITERION.length()))
                            .map(criterion -> called("appraisal.kind.CRITERION", criterion));
            name.ifPresent(text -> known.put(id, text));
        }
        return known;
    }

    private List<ProgrammeTerms> terms() {
        return programmes.all().stream()
                .map(Programme::code)
                .map(programmes::terms)
                .toList();
    }

    private static Optional<Text> criterion(List<ProgrammeTerms> terms, String id) {
        return terms.stream().flatMap(one -> one.nameOf(id).stream()).findFirst();
    }

    private Text called(String kind, Text name) {
        return new Text(called(kind, name, Language.DE), called(kind, name, Language.EN));
    }

    private String called(String kind, Text name, Language language) {
        return texts.text(language, kind) + ": " + name.in(language);
    }

    /** Of outcomes for which bodies voted, as the newest version that has them calls them. */
    Map<String, Text> outcomes(Collection<String> ids) {
        return procedures.all().stream()
                .flatMap(procedure -> procedure.steps().stream())
                .flatMap(step -> step.outcomes().stream())
                .filter(outcome -> ids.contains(outcome.id()))
                .collect(Collectors.toMap(Outcome::id, Outcome::label, (newest, _) -> newest));
    }
}
