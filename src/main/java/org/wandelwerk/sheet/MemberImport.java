package org.wandelwerk.sheet;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.command.FileImport;

/** Brings the members of one body in on the command line. */
@Component
class MemberImport implements FileImport {

    private final ListImports lists;

    MemberImport(ListImports lists) {
        this.lists = lists;
    }

    @Override
    public String kind() {
        return "members";
    }

    @Override
    public int bring(List<String> arguments) {
        return lists.bring(kind(), arguments);
    }
}
