package org.wandelwerk.identity.web.rights;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wandelwerk.identity.Invitee;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.Person;

/** Everybody whom a form names, and what stands against it, line by line. */
record InviteeLines(List<InviteeLine> lines) {

    List<Invitee> invitees() {
        return lines.stream().flatMap(line -> line.invitee().stream()).toList();
    }

    /** Lines that name nobody who can be reached, and those whose address stands further up already. */
    List<LineTrouble> troubles() {
        var seen = new HashSet<MailAddress>();
        return lines.stream()
                .flatMap(line -> line.invitee()
                        .map(invitee -> seen.add(invitee.mail())
                                ? Stream.<LineTrouble>empty()
                                : Stream.of(LineTrouble.of(line, "access.invitees.twice")))
                        .orElseGet(() -> Stream.of(LineTrouble.of(line, "access.invitees.shape"))))
                .toList();
    }

    /** Those who have an account. */
    List<LineTrouble> known(Map<Person, Boolean> known) {
        return lines.stream()
                .flatMap(line -> known.entrySet().stream()
                        .filter(entry -> line.invitee()
                                .filter(invitee ->
                                        invitee.mail().equals(entry.getKey().mail()))
                                .isPresent())
                        .map(entry -> new LineTrouble(
                                line.number(), line.said(), "access.invitees.known", entry.getKey(), entry.getValue())))
                .toList();
    }
}
