package org.wandelwerk.meeting;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of which it was published how much they decided. */
@Service
@Transactional(readOnly = true)
public class DecidingMeetings {

    private final DecidingMeetingRepository repository;

    DecidingMeetings(DecidingMeetingRepository repository) {
        this.repository = repository;
    }

    /** Those of a kind, the first one first; those without date stand at the end. */
    public List<Meeting> of(MeetingKind kind) {
        return repository.of(kind);
    }
}
