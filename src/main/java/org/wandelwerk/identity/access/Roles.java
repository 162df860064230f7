package org.wandelwerk.identity.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roles there are, and the day that counts for what is granted. */
@Service
@Transactional(readOnly = true)
public class Roles {

    private final GrantRepository repository;
    private final Clock clock;

    Roles(GrantRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public List<Role> all() {
        return repository.roles();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
