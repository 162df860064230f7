package org.wandelwerk.committee.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.SeatLines;
import org.wandelwerk.committee.SeatPeople;
import org.wandelwerk.committee.SeatedPerson;
import org.wandelwerk.draft.EditableField;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.PersonRemark;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * Who sits on a seat, line by line, and which account belongs to whom.
 *
 * @param lines as they were typed, or as it is now with two empty ones
 * @param remarks what other modules know of mail addresses, such as that mails come back
 * @param accounts the address typed beside somebody, which was wrong; {@code null} when none was
 * @param message the key of what just happened; {@code null} when nothing did
 * @param state the digest of the people that the lines were typed beside
 * @param key the one-time key of the form
 */
public record SeatPeoplePage(
        SeatPeople seat,
        List<TypedValues> lines,
        Map<MailAddress, PersonRemark> remarks,
        @Nullable String accounts,
        FormErrors errors,
        @Nullable String message,
        String state,
        String key)
        implements Page, Confidential {

    public SeatPeoplePage {
        lines = List.copyOf(lines);
        remarks = Map.copyOf(remarks);
    }

    static SeatPeoplePage of(
            SeatPeople seat, Map<MailAddress, PersonRemark> remarks, @Nullable String message, String key) {
        return new SeatPeoplePage(
                seat, withEmpty(seat.lines()), remarks, null, FormErrors.NONE, message, seat.digest(), key);
    }

    /** The lines with two more that are empty, as long as there is room. */
    static List<TypedValues> withEmpty(List<TypedValues> lines) {
        return Stream.concat(lines.stream(), Stream.of(TypedValues.NONE, TypedValues.NONE))
                .limit(Math.max(lines.size(), SeatLines.MOST))
                .toList();
    }

    public List<EditableField> fields() {
        return SeatLines.FIELDS;
    }

    /** What a line is called in forms, where it has an id of its own. */
    public String id() {
        return SeatLines.ID;
    }

    /** What stands in the field for an account: what was typed, or the address of the account that may belong. */
    public String account(SeatedPerson person) {
        var proposal = person.proposal();
        if (isWrong(person)) {
            return Objects.requireNonNullElse(accounts, "");
        }
        return proposal == null ? "" : proposal.mail().value();
    }

    /** Where mails to somebody go: to the account, or else where the seat says. */
    static Optional<MailAddress> mail(SeatedPerson person) {
        var account = person.account();
        return account != null
                ? Optional.of(account.mail())
                : Optional.ofNullable(person.sitting().mail()).flatMap(MailAddress::of);
    }

    /** What is known of the address of somebody; {@code null} when there is nothing to say. */
    public @Nullable PersonRemark remark(SeatedPerson person) {
        return mail(person).map(remarks::get).orElse(null);
    }

    public boolean isWrong(SeatedPerson person) {
        return errors.of(field(person)) != null;
    }

    public String field(SeatedPerson person) {
        return "konto_" + person.sitting().id().value();
    }

    @Override
    public Stream<Shown> shown() {
        var known = seat.people().stream()
                .flatMap(person ->
                        Stream.concat(Stream.ofNullable(person.account()), Stream.ofNullable(person.proposal())))
                .map(account -> new Shown("person", account.id().value().toString(), account.id()));
        var isOfStrangers = seat.people().stream().anyMatch(person -> person.account() == null);
        return isOfStrangers
                ? Stream.concat(
                        known, Stream.of(new Shown("seat", seat.seat().value().toString(), null)))
                : known;
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
