/** The working pages on which projects become one or are split. */
@NullMarked
package org.wandelwerk.joining.web;

import org.jspecify.annotations.NullMarked;
