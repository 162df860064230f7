package org.wandelwerk.document;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The content of versions; whoever gives one out has asked before whether it may be given. */
@Component
public class StoredFiles {

    private final FileStore store;

    StoredFiles(FileStore store) {
        this.store = store;
    }

    public Resource content(DocumentVersion version) {
        return new FileSystemResource(store.path(version.file().digest()));
    }
}
