package org.wandelwerk.portal.web.procedures;

import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.ProcedureVersion;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.Programmes;

/** Shows everyone how a project goes through a programme. */
@RestController
class ProcedureController {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final Procedures procedures;
    private final Programmes programmes;

    ProcedureController(Procedures procedures, Programmes programmes) {
        this.procedures = procedures;
        this.programmes = programmes;
    }

    @GetMapping("/verfahren/{id}")
    ProcedurePage show(@PathVariable String id) {
        var newest = procedures.current(id);
        return page(newest, newest);
    }

    /** One version, which projects that began with it go on following. */
    @GetMapping("/verfahren/{id}/{number}")
    ProcedurePage version(@PathVariable String id, @PathVariable String number) {
        if (!NUMBER.matcher(number).matches()) {
            throw new NotFound("version " + number);
        }
        var procedure = procedures.version(new ProcedureVersion(id, Integer.parseInt(number)));
        return page(procedure, procedures.current(id));
    }

    private ProcedurePage page(Procedure procedure, Procedure newest) {
        var id = procedure.version().procedure();
        var others = procedures.current().stream()
                .filter(other -> !other.version().procedure().equals(id))
                .toList();
        var versions = procedures.all().stream()
                .filter(other -> other.version().procedure().equals(id) && !other.equals(procedure))
                .filter(other -> !other.valid().isAfter(newest.valid()))
                .toList();
        return new ProcedurePage(procedure, newest.equals(procedure), programmes.terms(id), versions, others);
    }
}
