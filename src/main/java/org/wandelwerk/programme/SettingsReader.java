package org.wandelwerk.programme;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.definition.YamlPart;
import org.wandelwerk.programme.KnownNames.Kind;

/** Reads what a step knows by its kind. */
record SettingsReader(YamlPart part, KnownNames names) {

    /** The fields of a kind beside those of all steps. */
    static Stream<String> fields(StepKind kind) {
        return switch (kind) {
            case INTAKE -> Stream.of("form");
            case QUALIFICATION -> Stream.of("statements", "checks", "evidence");
            case COMMITTEE_VOTE -> Stream.of("body", "several", "rule", "criteria");
            case CONFIRMATION -> Stream.of("body", "criteria");
            case NOTIFICATION -> Stream.of("to", "legal", "fields");
            case APPLICATION -> Stream.of("granting-body", "many");
            case GRANT -> Stream.of("granting-body");
            case IMPLEMENTATION -> Stream.of("reports");
            case PROOF_OF_USE -> Stream.of("due");
            case RETENTION -> Stream.of("until", "reports");
        };
    }

    StepSettings settings(StepKind kind) {
        return switch (kind) {
            case INTAKE ->
                new StepSettings.Intake(part.optional("form").map(this::askable).orElse(null));
            case QUALIFICATION -> qualification();
            case COMMITTEE_VOTE ->
                new StepSettings.CommitteeVote(
                        body(part.field("body")),
                        part.optional("several").map(SettingsReader::several).orElse(null),
                        part.field("rule").word(StepSettings.Rule.class),
                        criteria());
            case CONFIRMATION -> new StepSettings.Confirmation(body(part.field("body")), criteria());
            case NOTIFICATION ->
                new StepSettings.Notification(
                        names.name(Kind.BODY, part.field("to")),
                        part.optional("legal").map(YamlPart::text).orElse(null),
                        part.field("fields").words(StepSettings.Told.class));
            case APPLICATION ->
                new StepSettings.Application(
                        grantingBody(),
                        part.optional("many").map(YamlPart::flag).orElse(false));
            case GRANT -> new StepSettings.Grant(grantingBody());
            case IMPLEMENTATION -> new StepSettings.Implementation(reports());
            case PROOF_OF_USE -> new StepSettings.ProofOfUse(due("due"));
            case RETENTION -> new StepSettings.Retention(due("until"), reports());
        };
    }

    /** What is handed in or reported is asked by the form, so that to be named in the programme is not enough. */
    private String askable(YamlPart form) {
        names.name(Kind.FORM, form);
        return names.name(Kind.FORM_FILE, form);
    }

    private StepSettings qualification() {
        return new StepSettings.Qualification(
                part.optional("statements").map(YamlPart::items).orElse(List.of()).stream()
                        .map(this::request)
                        .toList(),
                part.optional("checks")
                        .map(list -> list.words(StepSettings.Check.class))
                        .orElse(List.of()),
                part.optional("evidence")
                        .map(list -> list.words(StepSettings.Evidence.class))
                        .orElse(List.of()));
    }

    private StepSettings.Request request(YamlPart request) {
        request.only("from", "within");
        return new StepSettings.Request(
                names.name(Kind.ROLE, request.field("from")),
                request.optional("within").map(YamlPart::period).orElse(null));
    }

    private StepBody body(YamlPart body) {
        if (body.isText()) {
            return new StepBody.One(names.name(Kind.BODY, body));
        }
        body.only("kind", "chosen-by");
        return new StepBody.Chosen(
                body.field("kind").word(StepBody.Kind.class),
                body.field("chosen-by").word(StepBody.From.class));
    }

    private static StepSettings.Several several(YamlPart several) {
        several.only("mode", "outcome");
        var mode = several.field("mode").word(StepSettings.Several.Mode.class);
        var outcome = several.optional("outcome");
        if (outcome.isPresent() != (mode == StepSettings.Several.Mode.EACH)) {
            throw several.wrong("an outcome is named exactly when each body votes for itself");
        }
        return new StepSettings.Several(
                mode,
                outcome.map(one -> one.word(StepSettings.Several.Joined.class)).orElse(null));
    }

    private Criteria criteria() {
        return part.optional("criteria")
                .map(criteria -> new CriteriaReader(criteria, names).criteria())
                .orElse(new Criteria.None());
    }

    private String grantingBody() {
        return names.name(Kind.BODY, part.field("granting-body"));
    }

    private StepSettings.@Nullable Reports reports() {
        return part.optional("reports")
                .map(reports -> {
                    reports.only("every", "form", "kind");
                    return new StepSettings.Reports(
                            reports.optional("every").map(YamlPart::period).orElse(null),
                            reports.optional("form").map(this::askable).orElse(null),
                            reports.optional("kind")
                                    .map(kind -> kind.word(StepSettings.Reports.What.class))
                                    .orElse(null));
                })
                .orElse(null);
    }

    private StepSettings.@Nullable Due due(String field) {
        return part.optional(field)
                .<StepSettings.Due>map(due -> due.text().startsWith("P")
                        ? new StepSettings.Due.After(due.period())
                        : new StepSettings.Due.Named(due.word(StepSettings.Due.Day.class)))
                .orElse(null);
    }
}
