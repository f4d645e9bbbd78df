"""The benchmarks: Safe Conduct beside stock Rasa, through HTTP, on one machine in one run."""
