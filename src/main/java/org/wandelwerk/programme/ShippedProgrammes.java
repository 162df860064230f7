package org.wandelwerk.programme;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.definition.UnreadableFile;
import org.wandelwerk.identity.access.Role;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.kernel.Change;

/** The programmes and procedures that ship with the product, read when they differ from those read last. */
@Service
@Transactional
class ShippedProgrammes {

    private final LoadRepository loads;
    private final Programmes programmes;
    private final Procedures procedures;
    private final Roles roles;
    private final Clock clock;

    ShippedProgrammes(LoadRepository loads, Programmes programmes, Procedures procedures, Roles roles, Clock clock) {
        this.loads = loads;
        this.programmes = programmes;
        this.procedures = procedures;
        this.roles = roles;
        this.clock = clock;
    }

    /**
     * Does nothing, not even read, when the very same files are already loaded.
     *
     * @throws UnreadableFile when a file breaks a rule; then nothing is loaded
     */
    Change load(ShippedFiles files) {
        var digest = files.digest();
        if (loads.isNewest(digest)) {
            return Change.SAME;
        }
        loads.waitForOthers();
        if (loads.isNewest(digest)) {
            return Change.SAME;
        }
        files.programmes().forEach((name, text) -> programmes.put(ProgrammeReader.of(name, text)));
        files.procedures().forEach((name, text) -> release(new ProcedureFile(name, text), files.forms()));
        loads.note(UUID.randomUUID(), digest, clock.instant());
        return Change.CHANGED;
    }

    private void release(ProcedureFile file, Set<String> forms) {
        var names = programmes
                .terms(file.programme())
                .names()
                .with(KnownNames.Kind.ROLE, codes(roles.all()))
                .with(KnownNames.Kind.FORM_FILE, forms);
        procedures.release(file, names);
    }

    private static Set<String> codes(List<Role> roles) {
        return roles.stream().map(Role::code).collect(Collectors.toSet());
    }
}
