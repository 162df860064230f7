/** The pages on which searches are saved, confirmed and ended. */
@NullMarked
package org.wandelwerk.alert.web;

import org.jspecify.annotations.NullMarked;
