package org.wandelwerk.project;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Addressed;

/** The addresses of all published projects, in parts that each begin with a known key. */
@Service
@Transactional(readOnly = true)
public class ProjectAddresses {

    private final ProjectAddressRepository repository;

    ProjectAddresses(ProjectAddressRepository repository) {
        this.repository = repository;
    }

    /** The key that each part of the given size begins with. */
    public List<String> beginnings(int size) {
        return repository.beginnings(size);
    }

    /** One part, from the given key on. */
    public List<Addressed> part(String beginning, int size) {
        return repository.part(beginning, size);
    }
}
