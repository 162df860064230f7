package org.wandelwerk.sheet;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.command.FileImport;

/** Brings organisations in on the command line. */
@Component
class OrganisationImport implements FileImport {

    private final ListImports lists;

    OrganisationImport(ListImports lists) {
        this.lists = lists;
    }

    @Override
    public String kind() {
        return "organisations";
    }

    @Override
    public int bring(List<String> arguments) {
        return lists.bring(kind(), arguments);
    }
}
