"""The network: one file a messenger, one file a CRM, nothing else."""
