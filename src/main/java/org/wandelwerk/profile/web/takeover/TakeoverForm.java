package org.wandelwerk.profile.web.takeover;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.TypedAmount;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.profile.FilingProposal;
import org.wandelwerk.profile.FilingTakeovers.TakeOrder;
import org.wandelwerk.profile.OrganisationMatches.Wanted;
import org.wandelwerk.profile.TakenFacts;
import org.wandelwerk.profile.TakenFacts.Sum;
import org.wandelwerk.programme.FundingArea;
import org.wandelwerk.programme.ProgrammeTerms.Named;
import org.wandelwerk.shell.FormErrors;

/**
 * What the office typed to take over what was handed in: what was chosen for each fact, by the names of the fields.
 *
 * @param typed what is not there was not typed
 */
public record TakeoverForm(Map<String, String> typed) {

    static final String SEARCH = "akteur";

    /** Which field of action of the programme. */
    static final String FIELD = "handlungsfeld";

    private static final int LONGEST = 200;
    private static final int MOST_CHOSEN = 20;

    public TakeoverForm {
        typed = Map.copyOf(typed);
    }

    /** What the version says, to be corrected. */
    static TakeoverForm of(FilingProposal proposal, String key) {
        var facts = proposal.facts();
        var typed = new HashMap<String, String>();
        typed.put("schluessel", key);
        typed.put("fassung", String.valueOf(proposal.number()));
        var workshop = facts.workshop();
        if (workshop != null) {
            typed.put("werkstatt", workshop.value().toString());
        }
        var area = facts.area();
        if (area != null) {
            typed.put("bereich", area.code());
        }
        var field = facts.field();
        if (field != null) {
            typed.put(FIELD, field);
        }
        var promoter = facts.promoter();
        if (promoter != null) {
            typed.put("traeger", promoter.value().toString());
        }
        facts.partners()
                .forEach((row, partner) ->
                        typed.put(partner(row), partner.value().toString()));
        facts.sums().forEach((sum, amount) -> typed.put(field(sum), written(amount)));
        return new TakeoverForm(typed);
    }

    /** As people type a sum. */
    private static String written(Money amount) {
        var euros = amount.cents() / 100;
        var cents = amount.cents() % 100;
        return cents == 0 ? String.valueOf(euros) : "%d,%02d".formatted(euros, cents);
    }

    public static String partner(int row) {
        return "partner-" + row;
    }

    public static String field(Sum sum) {
        return switch (sum) {
            case TOTAL_COST -> "gesamt";
            case OWN_SHARE -> "eigen";
            case FUNDING_SOUGHT -> "wunsch";
        };
    }

    /** What was typed into a field; empty for nothing. */
    public String of(String field) {
        var text = typed.getOrDefault(field, "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Which other organisations are looked for, with those that are chosen. */
    Wanted wanted() {
        return new Wanted(
                of(SEARCH),
                typed.keySet().stream()
                        .filter(field -> field.equals("traeger") || field.startsWith("partner-"))
                        .flatMap(field -> organisation(field).stream())
                        .limit(MOST_CHOSEN)
                        .collect(Collectors.toSet()));
    }

    FormErrors errors(FilingProposal proposal) {
        var errors = FormErrors.NONE;
        if (!of("werkstatt").isEmpty() && workshop(proposal).isEmpty()) {
            errors = errors.with("werkstatt", "profile.takeover.refused.unknown");
        }
        if (!of("bereich").isEmpty() && area(proposal).isEmpty()) {
            errors = errors.with("bereich", "profile.takeover.refused.unknown");
        }
        if (!of(FIELD).isEmpty() && fieldOfAction(proposal).isEmpty()) {
            errors = errors.with(FIELD, "profile.takeover.refused.unknown");
        }
        for (var sum : Sum.values()) {
            if (!of(field(sum)).isEmpty() && amount(sum).isEmpty()) {
                errors = errors.with(field(sum), "profile.mistake.AMOUNT");
            }
        }
        return errors;
    }

    TakeOrder order(FilingProposal proposal) {
        var partners = new TreeMap<Integer, OrganisationId>();
        proposal.partners().keySet().forEach(row -> organisation(partner(row)).ifPresent(id -> partners.put(row, id)));
        var sums = new EnumMap<Sum, Money>(Sum.class);
        for (var sum : Sum.values()) {
            amount(sum).ifPresent(amount -> sums.put(sum, amount));
        }
        var facts = new TakenFacts(
                workshop(proposal).orElse(null),
                area(proposal).map(FundingArea::key).orElse(null),
                fieldOfAction(proposal).orElse(null),
                organisation("traeger").orElse(null),
                partners,
                sums);
        return new TakeOrder(of("schluessel"), number(), facts);
    }

    private int number() {
        return of("fassung").matches("[0-9]{1,6}") ? Integer.parseInt(of("fassung")) : 0;
    }

    private Optional<CommitteeId> workshop(FilingProposal proposal) {
        return proposal.choosable().stream()
                .map(Committee::id)
                .filter(id -> id.value().toString().equals(of("werkstatt")))
                .findFirst();
    }

    private Optional<FundingArea> area(FilingProposal proposal) {
        return proposal.areas().stream()
                .filter(area -> area.code().equals(of("bereich")))
                .findFirst();
    }

    private Optional<String> fieldOfAction(FilingProposal proposal) {
        return proposal.fields().stream()
                .map(Named::id)
                .filter(of(FIELD)::equals)
                .findFirst();
    }

    private Optional<Money> amount(Sum sum) {
        return TypedAmount.read(of(field(sum)));
    }

    private Optional<OrganisationId> organisation(String field) {
        return of(field).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new OrganisationId(UUID.fromString(of(field))))
                : Optional.empty();
    }
}
