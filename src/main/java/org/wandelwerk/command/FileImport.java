package org.wandelwerk.command;

import java.util.List;

/** A kind of file that {@code import} brings in; a module brings it as a bean. */
public interface FileImport {

    /** The word behind {@code --as}. */
    String kind();

    /** Brings it in with the other words; 0 only when all is well. */
    int bring(List<String> arguments);
}
