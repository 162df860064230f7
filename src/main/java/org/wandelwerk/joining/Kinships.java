package org.wandelwerk.joining;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.PublicKey;

/** How projects are akin by joining and splitting, as everybody may read it. */
@Service
@Transactional(readOnly = true)
public class Kinships {

    private final SplittingRepository repository;

    Kinships(SplittingRepository repository) {
        this.repository = repository;
    }

    public Kindred of(PublicKey project) {
        return new Kindred(repository.kin(project));
    }
}
