package org.wandelwerk.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Exactness;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;

/**
 * Under which terms a programme gives money, as far as sources tell.
 *
 * @param minimum the smallest sum that is given; {@code null} when no source tells
 * @param fields the fields of action of the programme; empty when no source tells
 * @param forms the forms by which something is handed in
 * @param notWhat what handing in is not, as far as the programme says it in words of its own
 */
public record ProgrammeTerms(
        List<FundingPeriod> periods,
        List<Rate> rates,
        @Nullable Sum minimum,
        List<Named> fields,
        List<Body> bodies,
        List<Named> criteria,
        Set<String> forms,
        NotWhat notWhat) {

    /** Of a programme that was stored before its terms were. */
    public static final ProgrammeTerms UNKNOWN =
            new ProgrammeTerms(List.of(), List.of(), null, List.of(), List.of(), List.of(), Set.of(), NotWhat.USUAL);

    /** Years for which money is set apart, with what is known of how much. */
    public record FundingPeriod(String id, int from, int to, List<Sum> budgets) {}

    /** A sum with what it covers, and where that is written. */
    public record Sum(
            Text scope,
            Money amount,
            Exactness exactness,
            @Nullable LocalDate asOf,
            Source source) {}

    /** A share in hundredths, such as what the federation pays at most. */
    public record Rate(Text name, int percent, Source source) {}

    /** Something that has a short name in files and another for people. */
    public record Named(String id, Text name) {}

    /**
     * Somebody who decides or is told.
     *
     * @param isGranting whether it gives the money out
     */
    public record Body(String id, Text name, boolean isGranting) {}

    /** What handing in is not; nobody may take it for more. */
    public enum Statement {
        APPLICATION,
        DEADLINE,
        ASSURANCE,
        NOTICE,
        START
    }

    /**
     * What handing in is not, in the words of a programme.
     *
     * @param said in the usual words where the programme has none of its own
     * @param ways where and when the application for funding goes, which it is not
     */
    public record NotWhat(Map<Statement, Text> said, List<Text> ways) {

        /** In the usual words, of no programme. */
        public static final NotWhat USUAL = new NotWhat(Map.of(), List.of());

        public NotWhat {
            said = Map.copyOf(said);
            ways = List.copyOf(ways);
        }

        public List<Statement> statements() {
            return List.of(Statement.values());
        }

        /** The words of the programme; {@code null} where the usual ones stand. */
        public @Nullable Text own(Statement statement) {
            return said.get(statement);
        }
    }

    /** What people call what a procedure calls so; empty for what is no longer in the programme. */
    public Optional<Text> nameOf(String id) {
        return Stream.concat(
                        bodies.stream().map(body -> new Named(body.id(), body.name())),
                        Stream.concat(criteria.stream(), fields.stream()))
                .filter(named -> named.id().equals(id))
                .map(Named::name)
                .findFirst();
    }

    /** What the procedure of the programme may name. */
    KnownNames names() {
        return KnownNames.RELEASED
                .with(KnownNames.Kind.BODY, bodies.stream().map(Body::id).collect(Collectors.toSet()))
                .with(
                        KnownNames.Kind.CRITERION,
                        criteria.stream().map(Named::id).collect(Collectors.toSet()))
                .with(KnownNames.Kind.FORM, forms);
    }
}
