package org.wandelwerk.meeting;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Addressed;

/** The addresses of all published meetings, in parts that each begin with a known slug. */
@Service
@Transactional(readOnly = true)
public class MeetingAddresses {

    private final MeetingAddressRepository repository;

    MeetingAddresses(MeetingAddressRepository repository) {
        this.repository = repository;
    }

    /** The slug that each part of the given size begins with. */
    public List<String> beginnings(int size) {
        return repository.beginnings(size);
    }

    /** One part, from the given slug on. */
    public List<Addressed> part(String beginning, int size) {
        return repository.part(beginning, size);
    }
}
