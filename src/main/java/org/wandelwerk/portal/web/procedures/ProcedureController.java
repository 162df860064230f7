package org.wandelwerk.portal.web.procedures;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.Programmes;

/** Shows everyone how a project goes through a programme. */
@RestController
class ProcedureController {

    private final Procedures procedures;
    private final Programmes programmes;

    ProcedureController(Procedures procedures, Programmes programmes) {
        this.procedures = procedures;
        this.programmes = programmes;
    }

    @GetMapping("/verfahren/{id}")
    ProcedurePage show(@PathVariable String id) {
        return new ProcedurePage(procedures.current(id), programmes.terms(id));
    }
}
