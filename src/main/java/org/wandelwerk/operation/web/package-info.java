/** The pages of those who run the house. */
@NullMarked
package org.wandelwerk.operation.web;

import org.jspecify.annotations.NullMarked;
