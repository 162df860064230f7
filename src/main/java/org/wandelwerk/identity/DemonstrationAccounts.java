package org.wandelwerk.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.Demonstration;
import org.wandelwerk.shell.PublicAddress;

/** The accounts of the demonstration, which its password opens alone: only when it is set, and only while it shows. */
@Component
public class DemonstrationAccounts {

    private static final String HOUSE = "demo.example";

    /** Who plays in the demonstration, by the first part of the mail. */
    private static final List<Part> PARTS = List.of(
            new Part("admin", "Alex Verwaltung (Vorführung)"),
            new Part("office", "Olga Programmstelle (Vorführung)"),
            new Part("speaker2", "Simon Sprecher (Vorführung)"),
            new Part("member2", "Mara Mitglied (Vorführung)"),
            new Part("member5", "Milan Mitglied (Vorführung)"),
            new Part("group", "Greta Arbeitsgruppe (Vorführung)"),
            new Part("ministry", "Mika Ministerium (Vorführung)"),
            new Part("promoter", "Petra Vorhaben (Vorführung)"),
            new Part("promoter2", "Paul Vorhaben (Vorführung)"),
            new Part("bank", "Berta Bank (Vorführung)"),
            new Part("auditor", "Andrea Prüfung (Vorführung)"));

    private final String password;
    private final ObjectProvider<Demonstration> demonstrations;
    private final People people;
    private final PublicAddress address;

    /** Somebody who plays in it, by the first part of the mail. */
    private record Part(String mail, String name) {}

    /** An account that the page of the door tells of. */
    public record Player(MailAddress mail, String name) {}

    DemonstrationAccounts(
            @Value("${wandelwerk.demo-password:}") String password,
            ObjectProvider<Demonstration> demonstrations,
            People people,
            PublicAddress address) {
        this.address = address;
        this.password = password;
        this.demonstrations = demonstrations;
        this.people = people;
    }

    /** Whoever tries the house out on this very machine is told the names; the password is told nowhere. */
    public List<Player> told() {
        return isOn() && !password.isBlank() && address.isLocal()
                ? PARTS.stream()
                        .map(part -> new Player(mail(part), part.name()))
                        .toList()
                : List.of();
    }

    /** Makes those that are missing, and tells how many there are. */
    int make() {
        if (people.countDemonstration() < PARTS.size()) {
            PARTS.forEach(part -> people.demonstrate(mail(part), part.name()));
        }
        return PARTS.size();
    }

    /** Whether what was typed opens the account. */
    boolean opens(Person person, String typed) {
        return person.isDemonstration()
                && isOn()
                && !password.isBlank()
                && MessageDigest.isEqual(bytes(password), bytes(typed));
    }

    /** Whether the accounts of the demonstration exist for anybody now. */
    boolean isOn() {
        return demonstrations.stream().anyMatch(Demonstration::isOn);
    }

    static PersonId idOf(MailAddress mail) {
        return new PersonId(HashedId.of("demonstration", mail.value()));
    }

    private static MailAddress mail(Part part) {
        return new MailAddress(part.mail() + "@" + HOUSE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
