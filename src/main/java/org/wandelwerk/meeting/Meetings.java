package org.wandelwerk.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Change;

/** The meetings of the bodies. */
@Service
@Transactional
public class Meetings {

    /**
     * Takes a meeting over and publishes it. It keeps the address it first got, which is the wanted slug, with a number
     * behind when another meeting has it.
     */
    public Change takeOver(Meeting meeting) {
        throw new UnsupportedOperationException();
    }

    /** @throws org.wandelwerk.kernel.NotFound when there is none, or it is not public */
    @Transactional(readOnly = true)
    public Meeting bySlug(String slug) {
        throw new UnsupportedOperationException();
    }

    /** The next meeting of a body, alone or with others. */
    @Transactional(readOnly = true)
    public Optional<Meeting> next(CommitteeId body, LocalDate today) {
        throw new UnsupportedOperationException();
    }

    /** The last meeting that a body had alone. */
    @Transactional(readOnly = true)
    public Optional<Meeting> lastOwn(CommitteeId body, LocalDate today) {
        throw new UnsupportedOperationException();
    }

    /** The last meeting that a body had with others. */
    @Transactional(readOnly = true)
    public Optional<Meeting> lastJoint(CommitteeId body, LocalDate today) {
        throw new UnsupportedOperationException();
    }

    /** Those that are over, the last one first; those without date are in no list by date. */
    @Transactional(readOnly = true)
    public List<Meeting> recent(LocalDate today, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Those to come, the next one first. */
    @Transactional(readOnly = true)
    public List<Meeting> upcoming(LocalDate today, int limit) {
        throw new UnsupportedOperationException();
    }
}
