package org.wandelwerk.identity.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;

/** The roles of the accounts of the demonstration, as a file says them. */
@Service
@Transactional
class DemonstrationGrants {

    /** One line of the file that says who plays what in the demonstration. */
    record DemonstrationPart(String mail, String role, ScopeKind kind, String word) {

        /** Reads the lines below the heading; a line that begins with {@code #} is for people. */
        static List<DemonstrationPart> read(String file) {
            return file.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new DemonstrationPart(cells[0], cells[1], ScopeKind.valueOf(cells[2]), cells[3]))
                    .toList();
        }
    }

    private static final String REASON = "Vorführung: Rolle zum Ausprobieren";

    private final HouseGrants grants;
    private final Scopes scopes;
    private final People people;
    private final Clock clock;

    DemonstrationGrants(HouseGrants grants, Scopes scopes, People people, Clock clock) {
        this.grants = grants;
        this.scopes = scopes;
        this.people = people;
        this.clock = clock;
    }

    /** Whether as much was given at earlier starts as there are parts. */
    @Transactional(readOnly = true)
    boolean areGiven(List<DemonstrationPart> parts) {
        return grants.begun(REASON) >= parts.size();
    }

    /**
     * Gives what is missing to those who are there, and tells for how many lines it found account and scope; what an
     * administrator ended since stays ended.
     */
    int give(List<DemonstrationPart> parts) {
        return (int) parts.stream().filter(this::give).count();
    }

    private boolean give(DemonstrationPart part) {
        var player = MailAddress.of(part.mail()).flatMap(people::find);
        var scope = scopes.typed(part.kind(), part.word());
        if (player.isEmpty() || scope.isEmpty()) {
            return false;
        }
        var days = new Days(LocalDate.now(clock), null);
        grants.beginOnce(new GrantWish(player.get().id(), part.role(), scope.get(), days, REASON));
        return true;
    }
}
