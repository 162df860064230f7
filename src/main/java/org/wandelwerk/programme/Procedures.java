package org.wandelwerk.programme;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The procedures of the house, in all versions that were ever released. */
@Service
@Transactional(readOnly = true)
public class Procedures {

    /** The newest released version. */
    public Procedure current(String procedure) {
        throw new UnsupportedOperationException();
    }

    public Procedure version(ProcedureVersion version) {
        throw new UnsupportedOperationException();
    }
}
