package org.wandelwerk.profile.web.takeover;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.profile.FilingProposal;
import org.wandelwerk.profile.TakenFacts;
import org.wandelwerk.profile.TakenFacts.Sum;
import org.wandelwerk.programme.FundingArea;
import org.wandelwerk.shell.Frame;

/** Says in words what was taken over. */
public record TakenWords(Frame frame, FilingProposal proposal) {

    /** One fact, such as the workshop, and which one it is. */
    public record Line(String label, String value) {}

    /** What the facts say in a field of the form; empty for nothing. */
    String of(TakenFacts facts, String field) {
        return all(facts)
                .filter(one -> one.field().equals(field))
                .findFirst()
                .map(one -> one.line().value())
                .orElse("");
    }

    /** All that was taken over. */
    List<Line> lines(TakenFacts facts) {
        return all(facts)
                .map(Field::line)
                .filter(line -> !line.value().isEmpty())
                .toList();
    }

    private record Field(String field, Line line) {}

    private Field field(String field, String label, String value) {
        return new Field(field, new Line(label, value));
    }

    private Stream<Field> all(TakenFacts facts) {
        var project = Stream.of(
                field("werkstatt", frame.text("profile.takeover.workshop"), workshop(facts)),
                field("bereich", frame.text("profile.takeover.area"), area(facts)),
                field(TakeoverForm.FIELD, frame.text("profile.takeover.field"), fieldOfAction(facts)),
                field("traeger", frame.text("profile.takeover.promoter"), named(facts.promoter())));
        var partners = facts.partners().entrySet().stream()
                .map(one -> field(
                        TakeoverForm.partner(one.getKey()),
                        frame.text("profile.takeover.partner", one.getKey()),
                        named(one.getValue())));
        var sums = Arrays.stream(Sum.values())
                .map(sum -> field(
                        TakeoverForm.field(sum),
                        frame.text("profile.takeover.sum." + sum),
                        facts.sum(sum).map(frame.formats()::money).orElse("")));
        return Stream.of(project, partners, sums).flatMap(fields -> fields);
    }

    private String workshop(TakenFacts facts) {
        return proposal.workshops().stream()
                .filter(one -> one.id().equals(facts.workshop()))
                .findFirst()
                .map(one -> frame.say(one.name()))
                .orElse("");
    }

    /** An area of another programme is told by its number. */
    private String area(TakenFacts facts) {
        var area = facts.area();
        return area == null
                ? ""
                : proposal.areas().stream()
                        .filter(one -> one.key().equals(area))
                        .findFirst()
                        .map(FundingArea::name)
                        .map(frame::say)
                        .orElse(area.code());
    }

    /** A field that the programme names no more is told by its short name. */
    private String fieldOfAction(TakenFacts facts) {
        var field = facts.field();
        return field == null
                ? ""
                : proposal.fields().stream()
                        .filter(one -> one.id().equals(field))
                        .findFirst()
                        .map(one -> frame.say(one.name()))
                        .orElse(field);
    }

    private String named(@Nullable OrganisationId organisation) {
        return organisation == null ? "" : proposal.names().getOrDefault(organisation, "");
    }
}
