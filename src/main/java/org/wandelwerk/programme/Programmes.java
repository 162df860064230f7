package org.wandelwerk.programme;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programmes of the house and the areas they fund. */
@Service
@Transactional(readOnly = true)
public class Programmes {

    public List<Programme> all() {
        throw new UnsupportedOperationException();
    }

    /** The areas in the order of the law. */
    public List<FundingArea> fundingAreas(String programme) {
        throw new UnsupportedOperationException();
    }
}
