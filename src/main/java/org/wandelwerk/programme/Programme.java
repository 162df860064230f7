package org.wandelwerk.programme;

import java.util.List;
import org.wandelwerk.kernel.Text;

/**
 * A source of funding with a legal base; its procedure has the same code.
 *
 * @param code the short name in addresses and data, such as {@code lausitz-brandenburg}
 */
public record Programme(String code, Text name, List<String> legal) {}
